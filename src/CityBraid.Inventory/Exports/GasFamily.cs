namespace CityBraid.Inventory;

/// <summary>The gases as reports list them: the seven of the Kyoto Protocol, and what is left.</summary>
public enum GasFamily
{
    /// <summary>Carbon dioxide from fossil carbon.</summary>
    CarbonDioxide,

    /// <summary>Methane of either origin.</summary>
    Methane,

    /// <summary>Nitrous oxide.</summary>
    NitrousOxide,

    /// <summary>Hydrofluorocarbons together.</summary>
    Hydrofluorocarbons,

    /// <summary>Perfluorocarbons together.</summary>
    Perfluorocarbons,

    /// <summary>Sulphur hexafluoride.</summary>
    SulphurHexafluoride,

    /// <summary>Nitrogen trifluoride.</summary>
    NitrogenTrifluoride,

    /// <summary>Any other gas, and CO2e whose gases nobody stated.</summary>
    Other,
}
