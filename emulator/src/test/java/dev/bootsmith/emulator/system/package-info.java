/** Tests of the system half of the processor. */
@NullMarked
package dev.bootsmith.emulator.system;

import org.jspecify.annotations.NullMarked;
