/** Running guests, from the command line's side. */
@NullMarked
package dev.bootsmith.cli.machine;

import org.jspecify.annotations.NullMarked;
