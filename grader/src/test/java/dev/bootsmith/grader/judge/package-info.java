@NullMarked
package dev.bootsmith.grader.judge;

import org.jspecify.annotations.NullMarked;
