namespace CityBraid.Reporting;

/// <summary>How far a section of a draft is.</summary>
/// <param name="Part">The section as it stands, in people's words.</param>
/// <param name="HasTexts">Whether it says anything in sentences: only such sections are signed.</param>
/// <param name="IsChanged">Whether it says something else than when its figures were drawn.</param>
/// <param name="IsStale">Whether words in it stand above something that changed.</param>
/// <param name="SignOffs">The signatures that hold for what it says now.</param>
/// <param name="Lapsed">The signatures for what it does not say any more.</param>
public sealed record ReportSection(
    KeptPart Part,
    bool HasTexts,
    bool IsChanged,
    bool IsStale,
    IReadOnlyList<SectionSignOff> SignOffs,
    IReadOnlyList<SectionSignOff> Lapsed
)
{
    /// <summary>Whether as many organisations signed as must.</summary>
    public bool IsSigned(int signers) =>
        !HasTexts
        || SignOffs.Select(one => one.Organisation).Distinct(StringComparer.OrdinalIgnoreCase).Count()
            >= signers;

    /// <summary>The sections of a draft.</summary>
    /// <param name="kept">The draft.</param>
    /// <param name="drafted">The report as it is drafted now.</param>
    public static IReadOnlyList<ReportSection> Of(KeptReport kept, Report drafted)
    {
        ArgumentNullException.ThrowIfNull(kept);
        ArgumentNullException.ThrowIfNull(drafted);
        var drawn = kept.Parts.ToDictionary(part => part.Name, part => part.Digest, StringComparer.Ordinal);
        var stale = WordedReport.StaleOf(drafted, kept).Select(wording => wording.Text).ToHashSet();
        return
        [
            .. drafted
                .Parts.Zip(WordedReport.Of(drafted, kept).Parts)
                .Select(pair =>
                {
                    var (now, worded) = (KeptPart.Of(pair.First), KeptPart.Of(pair.Second));
                    var signed = kept.SignOffs.Where(one => one.Part == now.Name).ToLookup(Holds);
                    return new ReportSection(
                        worded,
                        pair.First.Texts.Count > 0,
                        drawn.GetValueOrDefault(now.Name) != now.Digest,
                        pair.First.Texts.Any(text => stale.Contains(text.Name)),
                        [.. signed[true]],
                        [.. signed[false]]
                    );

                    bool Holds(SectionSignOff one) => one.Digest == worded.Digest;
                }),
            .. kept.Parts.Where(part => drafted.Parts.All(one => one.Name != part.Name)).Select(Gone),
        ];
    }

    /// <summary>A section that is drafted no more.</summary>
    private static ReportSection Gone(KeptPart part) =>
        new(part, HasTexts: false, IsChanged: true, IsStale: false, [], []);
}
