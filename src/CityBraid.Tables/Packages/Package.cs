namespace CityBraid.Tables;

/// <summary>The parts of an Open Packaging file (ISO/IEC 29500-2), by name and relationship.</summary>
internal sealed class Package
{
    private readonly FileContent file;
    private readonly Dictionary<string, ZipPart> parts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Lists the parts; names that could lead out of the package are passed over.</summary>
    public Package(FileContent file)
    {
        this.file = file;
        foreach (var part in ZipDirectory.Read(file).Where(part => IsPartName(part.Name)))
        {
            // Of two parts with one name, programs show one or the other: which, the sender cannot tell.
            if (!parts.TryAdd(part.Name, part))
            {
                throw file.Unreadable("tables.broken-zip", part.Name, null);
            }
        }
    }

    /// <summary>Opens a part for reading, or refuses the file that lacks it.</summary>
    /// <param name="name">The part's name, such as <c>xl/workbook.xml</c>.</param>
    /// <param name="label">What findings call it: the sheet's name where there is one.</param>
    public PartReader Open(string name, string? label = null)
    {
        var part = Find(name);
        return new PartReader(part.Open(file, ZipDirectory.ContentOffset(file, part)), file, label ?? name);
    }

    /// <summary>The relationships of a part, or of the package when the name is empty.</summary>
    public IReadOnlyList<Relationship> RelationshipsOf(string name)
    {
        var slash = name.LastIndexOf('/') + 1;
        var list = $"{name[..slash]}_rels/{name[slash..]}.rels";
        if (!parts.ContainsKey(list))
        {
            return [];
        }

        using var reader = Open(list);
        reader.ReadRoot("Relationships");
        var relationships = new List<Relationship>();
        while (reader.ReadChild(0))
        {
            if (reader.Is("Relationship"))
            {
                relationships.Add(Relationship.Read(reader, name[..slash]));
            }
        }

        return relationships;
    }

    /// <summary>The part that a relationship leads to; one that leads outside is refused.</summary>
    public string TargetOf(Relationship relationship)
    {
        var name =
            relationship.PartName
            ?? throw file.Unreadable("tables.external-part", null, null, ("target", relationship.Target));
        return Find(name).Name;
    }

    private ZipPart Find(string name) =>
        parts.TryGetValue(name, out var part)
            ? part
            : throw file.Unreadable("tables.missing-part", null, null, ("part", name));

    private static bool IsPartName(string name) =>
        name.Length > 0
        && name[0] != '/'
        && !name.Contains(':', StringComparison.Ordinal)
        && !name.Split('/').Contains("..");
}
