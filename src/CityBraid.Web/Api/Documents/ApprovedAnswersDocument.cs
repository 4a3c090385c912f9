namespace CityBraid.Web;

/// <summary>What became of answers that were approved, as JSON.</summary>
/// <param name="Change">The change that put them on record; null when they said nothing new.</param>
/// <param name="Added">How many facts are new.</param>
/// <param name="Changed">How many facts say something else than before.</param>
/// <param name="Unchanged">How many were on record as they are.</param>
public sealed record ApprovedAnswersDocument(long? Change, int Added, int Changed, int Unchanged)
{
    /// <summary>What became of them.</summary>
    internal static ApprovedAnswersDocument Of(ApprovedAnswers approved) =>
        new(approved.Change, approved.Added, approved.Changed, approved.Unchanged);
}
