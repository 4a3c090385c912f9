using System.Globalization;

namespace CityBraid.Planning;

/// <summary>The members of one set, numbered in order.</summary>
/// <remarks>Years, seasons, day types and parts of the day follow each other in numerical order, however a
/// file lists them.</remarks>
internal sealed class SetMembers
{
    private readonly string[] names;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byName;

    /// <summary>Numbers the members; none may occur twice.</summary>
    public SetMembers(SetDefinition definition, IEnumerable<string> members)
    {
        ArgumentNullException.ThrowIfNull(definition);
        Definition = definition;
        names = definition.IsNumber ? [.. members.OrderBy(NumberOf)] : [.. members];
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < names.Length; index++)
        {
            numbers.Add(names[index], index);
        }

        byName = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Which set it is.</summary>
    public SetDefinition Definition { get; }

    /// <summary>The members' names in order.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>How many members there are.</summary>
    public int Count => names.Length;

    /// <summary>The name of a member.</summary>
    public string this[int index] => names[index];

    /// <summary>The number of a member, or −1 when the set has none of that name.</summary>
    public int IndexOf(ReadOnlySpan<char> name) => byName.TryGetValue(name, out var index) ? index : -1;

    /// <summary>A member's name as the whole number that it is.</summary>
    public int Number(int index) => NumberOf(names[index]);

    private static int NumberOf(string name) =>
        int.Parse(name, NumberStyles.Integer, CultureInfo.InvariantCulture);
}
