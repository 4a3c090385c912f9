namespace CityBraid.Credits;

/// <summary>How far an order has come.</summary>
public enum OrderState
{
    /// <summary>Its tonnes are reserved; a second person has yet to decide.</summary>
    Open,

    /// <summary>Approved and carried out.</summary>
    Approved,

    /// <summary>Declined or taken back; its tonnes are free again.</summary>
    Declined,
}
