using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>A model on record: the file as it was brought, and what was found in it.</summary>
public sealed record StoredPlan
{
    /// <summary>How many bytes a model's file may have: 50 million.</summary>
    public const long BytesMax = 50_000_000;

    /// <summary>The place whose workspace it belongs to.</summary>
    public required PlaceCode Place { get; init; }

    /// <summary>Its number; 0 until it is kept.</summary>
    public long Number { get; init; }

    /// <summary>Its file's name, without a path.</summary>
    public required string FileName { get; init; }

    /// <summary>The SHA-256 of its bytes, in lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>How many bytes it has.</summary>
    public required long Size { get; init; }

    /// <summary>Who brought it, as the audit trail names them.</summary>
    public required string StoredBy { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset StoredAt { get; init; }

    /// <summary>What it holds.</summary>
    public required PlanContents Contents { get; init; }

    /// <summary>Everything that was found in it.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Whether there is a program to solve; else the findings say what has to be mended.</summary>
    public required bool IsSolvable { get; init; }

    /// <summary>How it is named.</summary>
    public PlanKey Key => new(Place, Number);
}
