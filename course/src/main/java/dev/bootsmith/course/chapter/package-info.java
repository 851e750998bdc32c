/** What a chapter consists of and where it is found. */
@NullMarked
package dev.bootsmith.course.chapter;

import org.jspecify.annotations.NullMarked;
