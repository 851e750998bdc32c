/**
 * The two files a Linux boot loader loads: {@link dev.bootsmith.imagebuilder.linux.BzImage} (set-up code and kernel) and
 * {@link dev.bootsmith.imagebuilder.linux.CpioArchive} (the initial file system).
 */
@NullMarked
package dev.bootsmith.imagebuilder.linux;

import org.jspecify.annotations.NullMarked;
