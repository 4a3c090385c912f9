namespace CityBraid.Facts;

/// <summary>Why a variable cannot stand in a monthly form, which has one unit and one factor a row.</summary>
public enum MonthlyObstacle
{
    /// <summary>A fact is of a year or a budget year, or of another year's month.</summary>
    NotMonthly,

    /// <summary>A fact states its quality, for which the form has no column.</summary>
    Quality,

    /// <summary>The months are in several units.</summary>
    Units,

    /// <summary>The months state different factors, or some state none.</summary>
    Factors,

    /// <summary>The factor is not in kilograms of CO2e per unit.</summary>
    FactorUnit,

    /// <summary>Nothing tells what it is.</summary>
    Unknown,
}
