/**
 * FAT12, FAT16 and FAT32 with long names. Reading order: {@link dev.bootsmith.imagebuilder.fat.FatParameters} (the BIOS
 * parameter block), {@link dev.bootsmith.imagebuilder.fat.FatFormatter} (an empty volume, with a boot sector that keeps its
 * code), {@link dev.bootsmith.imagebuilder.fat.FatVolume} (files and directories),
 * {@link dev.bootsmith.imagebuilder.fat.FatCheck} (what a hostile or broken volume has wrong).
 *
 * <p>Source: Microsoft Extensible Firmware Initiative FAT32 File System Specification 1.03 ("fatgen103"); observed against
 * mtools 4.0 and dosfstools 4.2.
 */
@NullMarked
package dev.bootsmith.imagebuilder.fat;

import org.jspecify.annotations.NullMarked;
