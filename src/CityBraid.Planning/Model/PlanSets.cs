namespace CityBraid.Planning;

/// <summary>The members of all sets of a model.</summary>
internal sealed class PlanSets
{
    private readonly SetMembers[] sets;

    internal PlanSets(Func<SetDefinition, IEnumerable<string>> members) =>
        sets = [.. SetCatalogue.Sets.Select(set => new SetMembers(set, members(set)))];

    /// <summary>The members of a set.</summary>
    public SetMembers this[SetKind kind] => sets[(int)kind];

    /// <summary>How many members all sets have together.</summary>
    public int MemberCount => sets.Sum(set => set.Count);
}
