/** Register-level tests of the chips; expected values come from the data sheets. */
@NullMarked
package dev.bootsmith.emulator.device;

import org.jspecify.annotations.NullMarked;
