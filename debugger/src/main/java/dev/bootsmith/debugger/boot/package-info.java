/** From a kernel file to the way the emulator boots it: {@link dev.bootsmith.debugger.boot.KernelFile}. The emulator itself knows no executable formats. */
@NullMarked
package dev.bootsmith.debugger.boot;

import org.jspecify.annotations.NullMarked;
