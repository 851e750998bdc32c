/**
 * Segmentation: {@link dev.bootsmith.emulator.segment.Selector} and {@link dev.bootsmith.emulator.segment.Descriptor} take the numbers apart,
 * {@link dev.bootsmith.emulator.segment.DescriptorTables} finds descriptors, {@link dev.bootsmith.emulator.segment.SegmentLoader} loads segment registers
 * with the checks of the manual, {@link dev.bootsmith.emulator.segment.TaskStateSegment} reads stack pointers from the current task's TSS.
 */
@NullMarked
package dev.bootsmith.emulator.segment;

import org.jspecify.annotations.NullMarked;
