using CityBraid.Kernel;

namespace CityBraid.Inventory;

/// <summary>Finds the province of a city in the register of places.</summary>
/// <param name="register">Every place.</param>
internal sealed class ProvinceMap(IEnumerable<Place> register)
{
    private const int StepsMax = 10;

    private readonly Dictionary<PlaceCode, Place> places = register.ToDictionary(place => place.Code);

    /// <summary>The city with its province, which is the nearest wider place of that kind, if any.</summary>
    public RollUpPlace Of(Place city)
    {
        ArgumentNullException.ThrowIfNull(city);
        var wider = city.Parent;
        for (var step = 0; step < StepsMax && wider is not null; step++)
        {
            var place = places.GetValueOrDefault(wider);
            if (place?.Kind == PlaceKind.Province)
            {
                return new RollUpPlace(city.Code.Value, place.Code.Value, city.Country);
            }

            wider = place?.Parent;
        }

        return new RollUpPlace(city.Code.Value, Province: null, city.Country);
    }
}
