using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What a joint report says in sentences, drafted from the records of a workspace. Of what nothing
///   is on record nothing is said.</summary>
/// <param name="book">The records.</param>
/// <param name="workspace">The workspace.</param>
/// <param name="today">The day by which duties are late.</param>
/// <param name="language">The reader's language.</param>
internal sealed class JointTexts(CooperationBook book, PlaceCode workspace, DateOnly today, Language language)
{
    private const string Start = "joint-";

    /// <summary>The kinds of records of which it is said how many there are and which.</summary>
    private static readonly (string Name, RecordKind Kind)[] Kinds =
    [
        ("framework", RecordKind.Framework),
        ("direction", RecordKind.Direction),
        ("agreement", RecordKind.Agreement),
        ("process", RecordKind.Process),
        ("project", RecordKind.Project),
        ("publication", RecordKind.Publication),
        ("activity", RecordKind.JointActivity),
        ("meeting", RecordKind.Meeting),
        ("decision", RecordKind.Decision),
        ("challenge", RecordKind.Challenge),
        ("recommendation", RecordKind.Recommendation),
        ("indicator", RecordKind.Indicator),
    ];

    private readonly RecordCounts counts = new(book, workspace, language);

    /// <summary>The sentences that can be said, by name.</summary>
    public IReadOnlyDictionary<string, ReportText> All =>
        Kinds
            .Select(one => Say(one.Name, one.Kind.ToName(), counts.Of(one.Kind)))
            .Append(Say("partner", "partners", counts.Followed("partners", RecordKind.Organisation)))
            .Append(Say("country", "project-countries", counts.Followed("countries", RecordKind.Country)))
            .Append(Say("late", "decisions-late", counts.Of(RecordKind.Decision).Where(IsLate)))
            .Append(Say("unassessed", "projects-unassessed", Projects(IsUnassessed)))
            .Append(Fully())
            .Concat(counts.Of(RecordKind.CountryGroup).Select(Group))
            .OfType<ReportText>()
            .ToDictionary(text => text.Name, StringComparer.Ordinal);

    private ReportText? Group(CooperationRecord group) =>
        Say(
            $"group-{group.Key.Code}",
            $"country-group.{group.Key.Code}",
            book.Follow(group, "countries", RecordKind.Country),
            "group",
            ("name", new SentencePart(group.Name.In(language.Tag)))
        );

    /// <summary>How many of the projects of which all shares are known are shared equally.</summary>
    private ReportText? Fully()
    {
        var assessed = Projects(joint => !IsUnassessed(joint)).ToArray();
        var all = counts.FigureOf("projects-assessed", Label("assessed"), assessed);
        var fully = Projects(joint => joint.Class == JointnessClass.Fully).ToArray();
        var count = counts.FigureOf("projects-fully-joint", Label("fully"), fully);
        return FigureRules.Share(count, all, Label("fully")) is { } share
            ? Say(
                "fully",
                "projects-fully-joint",
                fully,
                fully.Length == 0 ? "fully-none" : "fully",
                ("all", SentencePart.Of(all, 0)),
                ("share", SentencePart.Of(share, 0))
            )
            : null;
    }

    private IEnumerable<CooperationRecord> Projects(Func<JointnessAssessment, bool> which) =>
        counts.Of(RecordKind.Project).Where(project => which(JointnessAssessment.Of(project)));

    private static bool IsUnassessed(JointnessAssessment joint) =>
        joint.Class is JointnessClass.NotAssessed or JointnessClass.Unknown;

    private bool IsLate(CooperationRecord decision) => DecisionFollowUp.IsOverdue(decision, today);

    /// <summary>How many records there are and which; null of none, unless it is of others.</summary>
    private ReportText? Say(
        string name,
        string key,
        IEnumerable<CooperationRecord> records,
        string? rule = null,
        params (string Name, SentencePart Part)[] others
    )
    {
        CooperationRecord[] found = [.. records.OrderBy(one => one.Key.Code.Value, StringComparer.Ordinal)];
        if (found.Length == 0 && others.Length == 0)
        {
            return null;
        }

        var figure = counts.FigureOf(key, Label(rule ?? name), found);
        var which = string.Join("; ", found.Select(record => record.Name.In(language.Tag)));
        return SentenceTemplate.Write(
            Start + name,
            ExportLabels.Book.Say($"sentence.{Start}{rule ?? name}", language),
            others
                .Append(("count", SentencePart.Of(figure, 0)))
                .Append(("which", new SentencePart(which)))
                .ToDictionary(part => part.Item1, part => part.Item2, StringComparer.Ordinal)
        );
    }

    private string Label(string name) => ExportLabels.Book.Say($"joint.{name}", language);
}
