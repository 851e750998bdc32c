/** What the chapters hold is built, booted and graded here, with the program that learners use. */
@NullMarked
package dev.bootsmith.tutorials;

import org.jspecify.annotations.NullMarked;
