namespace CityBraid.Tables;

/// <summary>An arrow from one part of a package to another (ISO/IEC 29500-2, clause 8.5).</summary>
/// <param name="Id">The id by which the part names it.</param>
/// <param name="Type">What the target is, the last word of the type's address: <c>worksheet</c>.</param>
/// <param name="Target">The target as written.</param>
/// <param name="PartName">The target's part name; null when it lies outside the package.</param>
internal sealed record Relationship(string Id, string Type, string Target, string? PartName)
{
    /// <summary>Reads the relationship that a reader stands at.</summary>
    /// <param name="reader">A reader at a <c>Relationship</c> element.</param>
    /// <param name="folder">The folder of the part it starts from, with its slash, or nothing.</param>
    public static Relationship Read(PartReader reader, string folder)
    {
        var type = reader.Attribute("Type") ?? string.Empty;
        var target = reader.Attribute("Target") ?? string.Empty;
        var isExternal = reader.Attribute("TargetMode") == "External";
        return new Relationship(
            reader.Attribute("Id") ?? string.Empty,
            type[(type.LastIndexOf('/') + 1)..],
            target,
            isExternal ? null : Resolve(folder, target)
        );
    }

    private static string? Resolve(string folder, string target)
    {
        if (target.Length == 0 || target.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        var path = new List<string>();
        foreach (var segment in (target[0] == '/' ? target[1..] : folder + target).Split('/'))
        {
            if (segment == ".." && path.Count == 0)
            {
                return null;
            }

            if (segment == "..")
            {
                path.RemoveAt(path.Count - 1);
            }
            else if (segment != ".")
            {
                path.Add(segment);
            }
        }

        return string.Join('/', path);
    }
}
