/** The framework as effective-dated data: figures per clause, the scale of grades, the practice standards, its versions and their history. Figures are data here, kinds of rule are code elsewhere. Clauses GOV-1, GOV-4, VAL-1. */
@NullMarked
package org.plr.core.framework;

import org.jspecify.annotations.NullMarked;
