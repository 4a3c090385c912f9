using CityBraid.Kernel;

namespace CityBraid.Tables;

/// <summary>A file that trips a limit or breaks off while its rows are streaming.</summary>
/// <remarks>Rows come one by one, so a finding about the rest of the file can only interrupt them.</remarks>
public sealed class UnreadableTableException : Exception
{
    /// <summary>Carries the finding.</summary>
    public UnreadableTableException(Finding finding)
        : base(finding?.ToString()) => Finding = finding ?? throw new ArgumentNullException(nameof(finding));

    /// <summary>What is wrong, and where.</summary>
    public Finding Finding { get; }
}
