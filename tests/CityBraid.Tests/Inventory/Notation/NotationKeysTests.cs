using CityBraid.Inventory;

namespace CityBraid.Tests.Inventory.Notation;

public sealed class NotationKeysTests
{
    [Theory]
    [InlineData("no", NotationKey.NotOccurring)]
    [InlineData("NE", NotationKey.NotEstimated)]
    [InlineData("IE", NotationKey.IncludedElsewhere)]
    [InlineData("c", NotationKey.Confidential)]
    public void Letters_and_keys_lead_to_each_other(string letters, NotationKey key)
    {
        Assert.True(NotationKeys.TryParse(letters, out var read));
        Assert.Equal(key, read);
        Assert.Equal(letters.ToUpperInvariant(), key.ToCode());
    }

    [Theory]
    [InlineData("NA")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_letters_are_no_key(string? letters) =>
        Assert.False(NotationKeys.TryParse(letters, out _));
}
