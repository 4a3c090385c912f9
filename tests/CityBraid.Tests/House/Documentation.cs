using System.Xml.Linq;

namespace CityBraid.Tests.House;

/// <summary>The documentation that the compiler gathered from a room's comments.</summary>
internal sealed class Documentation
{
    private readonly Dictionary<string, XElement> members;

    private Documentation(IEnumerable<XElement> members) =>
        this.members = members.ToDictionary(
            member => member.Attribute("name")!.Value,
            StringComparer.Ordinal
        );

    /// <summary>Reads the file that lies beside the room's assembly.</summary>
    public static Documentation Of(Room room)
    {
        var file = Path.ChangeExtension(room.Assembly.Location, ".xml");
        return new Documentation(XDocument.Load(file).Descendants("member"));
    }

    /// <summary>Whether the type has a summary with words in it.</summary>
    public bool HasSummary(Type type) => Has(type, "summary");

    /// <summary>Whether the type has remarks with words in them.</summary>
    public bool HasRemarks(Type type) => Has(type, "remarks");

    private bool Has(Type type, string element) =>
        members.TryGetValue($"T:{type.FullName!.Replace('+', '.')}", out var member)
        && !string.IsNullOrWhiteSpace(member.Element(element)?.Value);
}
