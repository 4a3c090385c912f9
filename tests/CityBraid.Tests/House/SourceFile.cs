namespace CityBraid.Tests.House;

/// <summary>One C# file: its text, its code without comments and literals, and the members in it.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private readonly Lazy<string> code = new(() => CodeOnly.Of(Text));

    /// <summary>Reads a file of the repository.</summary>
    public static SourceFile Load(string path) => new(path, Repository.Read(path));

    /// <summary>The file's name without folders and endings: <c>Location</c>.</summary>
    public string Name => System.IO.Path.GetFileName(Path).Split('.')[0];

    /// <summary>The text with everything but code blanked.</summary>
    public string Code => code.Value;

    /// <summary>The lines of the text.</summary>
    public string[] Lines => Text.TrimEnd('\n').Split('\n');

    /// <summary>The lines of the code, comments blanked.</summary>
    public string[] CodeLines => Code.Split('\n');

    /// <summary>All types and members, in the order they stand.</summary>
    public IReadOnlyList<SourceMember> Members => new SourceMembers(Code).Read();

    /// <summary>The types that stand in no other type.</summary>
    public IEnumerable<SourceMember> TopLevelTypes =>
        Members.Where(member => member is { Kind: SourceMemberKind.Type, Depth: 0 });
}
