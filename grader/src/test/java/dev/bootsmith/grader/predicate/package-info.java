@NullMarked
package dev.bootsmith.grader.predicate;

import org.jspecify.annotations.NullMarked;
