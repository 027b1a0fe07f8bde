package se.tertial.plan.model.check;

import se.tertial.plan.model.identity.PlanObject;
import se.tertial.plan.model.walk.Place;

/** An object that was met on the walk, and where. */
record Met(PlanObject object, Place at) {}
