/** What a link is asked to do, and GNU ld's command line. */
@NullMarked
package dev.bootsmith.linker.option;

import org.jspecify.annotations.NullMarked;
