/** What must hold for a set of chapters. */
@NullMarked
package dev.bootsmith.course.check;

import org.jspecify.annotations.NullMarked;
