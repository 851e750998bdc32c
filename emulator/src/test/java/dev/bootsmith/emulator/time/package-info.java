/** Tests of guest time. */
@NullMarked
package dev.bootsmith.emulator.time;

import org.jspecify.annotations.NullMarked;
