/** Tests of the machine as a whole. */
@NullMarked
package dev.bootsmith.emulator.machine;

import org.jspecify.annotations.NullMarked;
