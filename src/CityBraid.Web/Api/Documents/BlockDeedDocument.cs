namespace CityBraid.Web;

/// <summary>What somebody may do with the tonnes of a block, as JSON.</summary>
public sealed record BlockDeedDocument(
    [property: Choices(typeof(InstructionKind))] string Kind,
    bool NeedsApproval
)
{
    /// <summary>The deed.</summary>
    public static BlockDeedDocument Of(BlockDeed deed)
    {
        ArgumentNullException.ThrowIfNull(deed);
        return new(JsonNames.Of(deed.Kind), deed.NeedsApproval);
    }
}
