/** Tests of the firmware services, called as the ROM calls them. */
@NullMarked
package dev.bootsmith.emulator.firmware;

import org.jspecify.annotations.NullMarked;
