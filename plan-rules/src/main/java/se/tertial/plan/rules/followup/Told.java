package se.tertial.plan.rules.followup;

import se.tertial.plan.model.followup.FollowUpHeader;

/**
 * What one follow-up tells of one subject. Immutable and thread-safe if what was kept is.
 *
 * @param <T> what is kept of a report
 * @param followUp the follow-up that says so, after corrections
 * @param kept what was kept of its report
 */
public record Told<T>(FollowUpHeader followUp, T kept) {}
