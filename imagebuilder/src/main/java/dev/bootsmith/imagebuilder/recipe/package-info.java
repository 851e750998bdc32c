/**
 * An image as a description: {@link dev.bootsmith.imagebuilder.recipe.DiskRecipe} (boot sector, parts at sectors, partition
 * table, FAT volumes) and {@link dev.bootsmith.imagebuilder.recipe.IsoRecipe} (a CD).
 * {@link dev.bootsmith.imagebuilder.recipe.DiskPlanner} gives everything its place and refuses what does not fit, as
 * {@link dev.bootsmith.imagebuilder.recipe.Region}s; {@link dev.bootsmith.imagebuilder.recipe.BuiltImage} is what can be
 * written.
 */
@NullMarked
package dev.bootsmith.imagebuilder.recipe;

import org.jspecify.annotations.NullMarked;
