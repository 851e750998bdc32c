@NullMarked
package dev.bootsmith.cli.screen;

import org.jspecify.annotations.NullMarked;
