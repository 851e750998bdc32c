@NullMarked
package dev.bootsmith.grader.similarity;

import org.jspecify.annotations.NullMarked;
