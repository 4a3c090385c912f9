using System.Globalization;

namespace CityBraid.Planning;

/// <summary>
/// Puts a model together from what a reader finds: first the members of all sets, then defaults and values.
/// </summary>
internal sealed class ModelAssembler(string name)
{
    private readonly Dictionary<SetKind, List<string>> members = [];
    private readonly HashSet<(SetKind, string)> known = [];
    private PlanModel? model;

    internal FindingLog Findings { get; } = new();

    /// <summary>The model under construction; its sets can no longer grow once it is asked for.</summary>
    internal PlanModel Model => model ??= new(name, ToSets());

    /// <summary>Adds a member to a set.</summary>
    internal void AddMember(SetDefinition set, string member, Where where)
    {
        if (set.IsNumber && !int.TryParse(member, NumberStyles.Integer, CultureInfo.InvariantCulture, out _))
        {
            Findings.Error("planning.member-no-number", where, ("set", set.Name), ("member", member));
        }
        else if (!known.Add((set.Kind, member)))
        {
            Findings.Error("planning.member-twice", where, ("set", set.Name), ("member", member));
        }
        else
        {
            MembersOf(set.Kind).Add(member);
        }
    }

    /// <summary>States the value of a parameter where none is given; comes before its values.</summary>
    internal void SetDefault(ParameterDefinition parameter, double value, Where where)
    {
        if (Model[parameter].RunCount > 0)
        {
            Findings.Error("planning.parameter-twice", where, ("parameter", parameter.Name));
            return;
        }

        Model[parameter].SetDefault(value);
    }

    /// <summary>The number of a member; −1, and a finding, when its set has none of that name.</summary>
    internal int IndexOf(SetKind kind, ReadOnlySpan<char> member, Where where, ParameterDefinition parameter)
    {
        var index = Model.Sets[kind].IndexOf(member);
        if (index < 0)
        {
            Findings.Error(
                "planning.unknown-member",
                where,
                ("parameter", parameter.Name),
                ("set", SetCatalogue.Of(kind).Name),
                ("member", member.ToString())
            );
        }

        return index;
    }

    /// <summary>Reads a number; false, and a finding, when the text is none.</summary>
    internal bool TryNumber(
        ReadOnlySpan<char> text,
        Where where,
        ParameterDefinition parameter,
        out double value
    )
    {
        if (
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value)
        )
        {
            return true;
        }

        Findings.Error(
            "planning.no-number",
            where,
            ("parameter", parameter.Name),
            ("value", text.ToString())
        );
        return false;
    }

    /// <summary>Gives a parameter a value.</summary>
    internal void Give(ParameterDefinition parameter, ReadOnlySpan<int> indices, double value, Where where)
    {
        if (!Model[parameter].Give(indices, value, where))
        {
            Findings.Error(
                "planning.value-twice",
                where,
                ("parameter", parameter.Name),
                ("value", value.ToString("R", CultureInfo.InvariantCulture)),
                ("first", Model[parameter].At(indices).ToString("R", CultureInfo.InvariantCulture))
            );
        }
    }

    private PlanSets ToSets() => new(set => MembersOf(set.Kind));

    private List<string> MembersOf(SetKind kind)
    {
        if (!members.TryGetValue(kind, out var list))
        {
            members[kind] = list = [];
        }

        return list;
    }
}
