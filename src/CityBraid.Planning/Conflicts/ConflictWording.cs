using System.Globalization;
using System.Text;
using CityBraid.Kernel;
using CityBraid.Optimization;

namespace CityBraid.Planning;

/// <summary>
/// Turns limits of a program back into requirements of the model: names, and the numbers that were given.
/// </summary>
internal sealed class ConflictWording(PlanProgram plan)
{
    /// <summary>How many requirements of a conflict are told.</summary>
    internal const int MostTold = 200;

    private readonly PlanModel model = plan.Model;

    /// <summary>
    /// The requirements in words: the first of them, so that a reader can still read them all.
    /// </summary>
    internal IReadOnlyList<ConflictItem> Word(Conflict conflict) =>
        [.. LabelsOf(conflict).Take(MostTold).Select(Word)];

    /// <summary>How many requirements take part; both sides of an equality are one.</summary>
    internal int SizeOf(Conflict conflict) => LabelsOf(conflict).Count();

    private IEnumerable<RowLabel> LabelsOf(Conflict conflict) => conflict.Members.Select(LabelOf).Distinct();

    private RowLabel LabelOf(ConflictMember member) =>
        member.IsRow ? plan.Labels[member.Index] : ColumnLabels.Of(plan, member.Index, member.Side);

    internal ConflictItem Word(RowLabel label)
    {
        var words = FamilyWords.Of(label.Family);
        var subject = SubjectOf(label, words);
        (string, string)[] values =
        [
            .. subject.Select(member => (NameOf(member.Key), member.Value)),
            .. words.Numbers.Select(parameter => (NameOf(parameter), NumberOf(parameter, label, words))),
        ];
        var code = "planning.conflict." + Dashed(label.Family.ToString());
        return new(label.Family, subject, new(Severity.Information, code, where: null, values));
    }

    internal Dictionary<SetKind, string> SubjectOf(RowLabel label, FamilyWords words)
    {
        var subject = new Dictionary<SetKind, string>
        {
            [SetKind.Region] = model.Sets[SetKind.Region][label.Region],
        };
        Add(subject, words.Subject, label.Subject);
        Add(subject, words.Detail, label.Detail);
        Add(subject, SetKind.Year, label.Year);
        return subject;
    }

    /// <summary>
    /// A name of several words as one with dashes: <c>MaxCapacity</c> is <c>max-capacity</c>.
    /// </summary>
    internal static string Dashed(string name)
    {
        var dashed = new StringBuilder();
        foreach (var sign in name)
        {
            if (char.IsUpper(sign) && dashed.Length > 0)
            {
                dashed.Append('-');
            }

            dashed.Append(char.ToLowerInvariant(sign));
        }

        return dashed.ToString();
    }

    private void Add(Dictionary<SetKind, string> subject, SetKind? kind, int member)
    {
        if (kind is { } set && member >= 0)
        {
            subject[set] = model.Sets[set][member];
        }
    }

    private static string NameOf(SetKind kind) =>
        kind == SetKind.Fuel ? "commodity" : char.ToLowerInvariant(kind.ToString()[0]) + kind.ToString()[1..];

    private static string NameOf(ParameterDefinition parameter) =>
        char.ToLowerInvariant(parameter.Name[0]) + parameter.Name[1..];

    /// <summary>
    /// The parameter's value at the label's members; where it is limited by a step between years, that of
    /// the year before.
    /// </summary>
    private string NumberOf(ParameterDefinition parameter, RowLabel label, FamilyWords words)
    {
        var isStep = label.Family is ConstraintFamily.ModeIncrease or ConstraintFamily.ModeDecrease;
        int[] members =
        [
            .. parameter.Indices.Select(kind =>
                kind switch
                {
                    SetKind.Region => label.Region,
                    SetKind.Year => isStep ? label.Year - 1 : label.Year,
                    _ when kind == words.Subject => label.Subject,
                    _ => label.Detail,
                }
            ),
        ];
        return model[parameter].At(members).ToString("G6", CultureInfo.InvariantCulture);
    }
}
