using CityBraid.Kernel;

namespace CityBraid.Reporting;

/// <summary>What a file gave that describes a form.</summary>
/// <param name="Pack">The form; null where too little could be read.</param>
/// <param name="Findings">All that is wrong with, or worth knowing about, the file.</param>
public sealed record PackReading(ReportPack? Pack, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether the form can be filled.</summary>
    public bool IsSound => Pack is not null && !Findings.Any(finding => finding.IsError);
}
