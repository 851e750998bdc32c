/** The pages of the chapters as far as they are looked into: headings and blocks of code. */
@NullMarked
package dev.bootsmith.course.page;

import org.jspecify.annotations.NullMarked;
