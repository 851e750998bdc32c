/** Tests of the gdb server, against a target that only pretends to run. */
@NullMarked
package dev.bootsmith.debugger.gdb;

import org.jspecify.annotations.NullMarked;
