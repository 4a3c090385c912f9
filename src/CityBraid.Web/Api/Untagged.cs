namespace CityBraid.Web;

/// <summary>Marks an endpoint whose answer is told bit by bit and never whole, so that it has no tag.</summary>
internal sealed class Untagged
{
    /// <summary>The mark.</summary>
    public static Untagged Mark { get; } = new();
}
