namespace CityBraid.Web;

/// <summary>A claim in a line: in which account, what it is called, who makes it.</summary>
public sealed partial class ClaimName
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The claim.</summary>
    [Parameter]
    [EditorRequired]
    public required ReductionClaim Claim { get; set; }
}
