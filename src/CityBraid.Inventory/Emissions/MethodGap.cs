namespace CityBraid.Inventory;

/// <summary>Why no method turns a variable's facts into emissions.</summary>
internal enum MethodGap
{
    /// <summary>The variable mixes fuels whose shares nobody stated.</summary>
    UnknownBlend,

    /// <summary>The amount alone does not tell the emissions: more is needed than the fact holds.</summary>
    AmountAlone,
}
