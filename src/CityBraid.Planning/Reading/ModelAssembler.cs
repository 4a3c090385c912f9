using System.Globalization;

namespace CityBraid.Planning;

/// <summary>
/// Puts a model together from what a reader finds: first the members of all sets, then defaults and values.
/// </summary>
internal sealed class ModelAssembler(string name, int valuesMax = ModelSize.ValuesMax)
{
    private readonly Dictionary<SetKind, List<string>> members = [];
    private readonly HashSet<(SetKind, string)> known = [];
    private readonly HashSet<SetKind> full = [];
    private bool isFull;
    private long room;
    private PlanModel? model;

    internal FindingLog Findings { get; } = new();

    /// <summary>The model under construction; its sets can no longer grow once it is asked for.</summary>
    internal PlanModel Model => model ??= new(name, ToSets());

    /// <summary>Adds a member to a set.</summary>
    internal void AddMember(SetDefinition set, string member, Where where)
    {
        var number = 0;
        if (
            set.IsNumber
            && !int.TryParse(member, NumberStyles.Integer, CultureInfo.InvariantCulture, out number)
        )
        {
            Findings.Error("planning.member-no-number", where, ("set", set.Name), ("member", member));
        }
        else if (MembersOf(set.Kind).Count >= ModelSize.MembersMax(set))
        {
            TellTooManyMembers(set, where);
        }
        else if (!known.Add((set.Kind, set.IsNumber ? TextOf(number) : member)))
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
            return IsCountable(text, value, where, parameter);
        }

        Findings.Error(
            "planning.no-number",
            where,
            ("parameter", parameter.Name),
            ("value", text.ToString())
        );
        return false;
    }

    /// <summary>A solver takes numbers of this size for infinite, or loses what is added to them.</summary>
    private bool IsCountable(
        ReadOnlySpan<char> text,
        double value,
        Where where,
        ParameterDefinition parameter
    )
    {
        var isCountable = Math.Abs(value) <= ModelSize.NumberMax;
        if (!isCountable)
        {
            Findings.Error(
                "planning.number-too-large",
                where,
                ("parameter", parameter.Name),
                ("value", text.ToString())
            );
        }

        return isCountable;
    }

    /// <summary>Gives a parameter a value.</summary>
    internal void Give(ParameterDefinition parameter, ReadOnlySpan<int> indices, double value, Where where)
    {
        if (!GiveUnlessGiven(parameter, indices, value, where))
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

    /// <summary>Gives a parameter a value; false when another was given before, which stays.</summary>
    internal bool GiveUnlessGiven(
        ParameterDefinition parameter,
        ReadOnlySpan<int> indices,
        double value,
        Where where
    )
    {
        var values = Model[parameter];
        var runs = values.RunCount;
        if (room + values.RunLength > valuesMax)
        {
            TellTooManyValues(where);
            return true;
        }

        var isGiven = values.Give(indices, value, where);
        room += (values.RunCount - runs) * (long)values.RunLength;
        return isGiven;
    }

    /// <summary>Told once: a file with so many members has as many lines.</summary>
    private void TellTooManyMembers(SetDefinition set, Where where)
    {
        if (full.Add(set.Kind))
        {
            Findings.Error(
                "planning.too-many-members",
                where,
                ("set", set.Name),
                ("limit", TextOf(ModelSize.MembersMax(set)))
            );
        }
    }

    private void TellTooManyValues(Where where)
    {
        if (!isFull)
        {
            isFull = true;
            Findings.Error("planning.too-many-values", where, ("limit", TextOf(valuesMax)));
        }
    }

    private static string TextOf(int number) => number.ToString(CultureInfo.InvariantCulture);

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
