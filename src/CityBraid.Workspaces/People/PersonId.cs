namespace CityBraid.Workspaces;

/// <summary>Which person: ten letters and digits that stay when a name or an address changes.</summary>
/// <param name="Value">The letters and digits.</param>
public sealed record PersonId(string Value)
{
    /// <summary>An id that nobody has yet.</summary>
    public static PersonId New() => new(Secret.NewId());

    /// <summary>The id itself.</summary>
    public override string ToString() => Value;
}
