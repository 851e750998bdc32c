/**
 * Partition tables. Reading order: {@link dev.bootsmith.imagebuilder.partition.Partition},
 * {@link dev.bootsmith.imagebuilder.partition.MbrTable} (four entries and the logical ones behind an extended one),
 * {@link dev.bootsmith.imagebuilder.partition.GptTable}, {@link dev.bootsmith.imagebuilder.partition.PartitionType}.
 */
@NullMarked
package dev.bootsmith.imagebuilder.partition;

import org.jspecify.annotations.NullMarked;
