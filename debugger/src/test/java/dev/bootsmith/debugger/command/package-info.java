/** Tests of the line-mode debugger. */
@NullMarked
package dev.bootsmith.debugger.command;

import org.jspecify.annotations.NullMarked;
