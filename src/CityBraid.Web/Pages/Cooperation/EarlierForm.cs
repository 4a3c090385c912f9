using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Reads what a form tells of the fates of earlier recommendations.</summary>
internal static class EarlierForm
{
    /// <summary>Names the language in which reasons are written.</summary>
    public const string LanguageField = "language";

    /// <summary>Begins the names of the inputs of fates.</summary>
    public const string Fate = "fate/";

    /// <summary>Begins the names of what a fate was when the form was made.</summary>
    public const string FateSeen = "fate-seen/";

    /// <summary>Begins the names of the inputs of reasons.</summary>
    public const string Reason = "reason/";

    /// <summary>Begins the names of what a reason was when the form was made.</summary>
    public const string ReasonSeen = "reason-seen/";

    /// <summary>What an item is called in the form.</summary>
    public static string KeyOf(EarlierRecommendation item) =>
        $"{item.Recommendation.Key.Code}/{item.Path}".TrimEnd(FieldSet.Separator);

    /// <summary>The language of the reasons: that in which the form was opened.</summary>
    public static string LanguageOf(SentForm form, Visit visit) =>
        Language.Find(form[LanguageField])?.Tag ?? visit.Lang;

    /// <summary>What changed, record by record.</summary>
    public static IReadOnlyList<FieldPatch> Read(
        SentForm form,
        IReadOnlyList<EarlierRecommendation> items,
        Visit visit
    ) =>
        [
            .. items
                .GroupBy(item => item.Recommendation.Key)
                .Select(record => new FieldPatch(
                    record.Key,
                    [.. record.SelectMany(item => ChangesOf(form, item, visit))]
                ))
                .Where(patch => patch.Changes.Count > 0),
        ];

    private static IEnumerable<FieldChange> ChangesOf(SentForm form, EarlierRecommendation item, Visit visit)
    {
        var key = KeyOf(item);
        var (fateSeen, fate) = (form[FateSeen + key], form[Fate + key]);
        if (fate.Length > 0 && fate != fateSeen)
        {
            // What nobody told is open, and is not on record.
            var isStated = item.Recommendation.Fields.Has($"{item.Path}fate");
            yield return new FieldChange($"{item.Path}fate", isStated ? fateSeen : null, fate);
        }

        var (reasonSeen, reason) = (form[ReasonSeen + key], form[Reason + key]);
        if (reason != reasonSeen)
        {
            yield return new FieldChange($"{item.Path}reason/{LanguageOf(form, visit)}", reasonSeen, reason);
        }
    }
}
