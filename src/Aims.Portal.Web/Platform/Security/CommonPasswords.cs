namespace Aims.Portal.Web.Platform.Security;

/// <summary>Passwords that everybody tries first. Words that people stretch to twelve characters are caught by their pattern, so the list stays short.</summary>
public static class CommonPasswords
{
    private static readonly string[] Words =
    [
        "password", "passw0rd", "qwerty", "qwertyuiop", "asdfgh", "asdfghjkl", "zxcvbn", "zxcvbnm", "letmein", "welcome", "admin", "administrator", "iloveyou",
        "monkey", "dragon", "football", "baseball", "basketball", "superman", "batman", "princess", "sunshine", "shadow", "master", "michael", "jordan",
        "starwars", "trustno1", "whatever", "freedom", "secret", "changeme", "default", "login", "hello", "helloworld", "abc", "abcdef", "abcdefgh", "test",
        "testing", "tester", "guest", "root", "user", "access", "summer", "winter", "spring", "autumn", "hongkong", "kowloon", "bank", "banking", "company",
        "portal", "aimsportal", "aims", "vendor", "certificate", "compliance", "computer", "internet", "google", "facebook", "samsung", "iphone", "chelsea",
        "liverpool", "arsenal", "manchester", "pokemon", "naruto", "charlie", "jennifer", "jessica", "ashley", "nicole", "daniel", "thomas", "george",
        "killer", "hunter", "ranger", "soccer", "hockey", "cheese", "cookie", "flower", "purple", "orange", "yellow", "banana", "ferrari", "mustang",
        "corvette", "mercedes", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "onetwothree", "qazwsx", "qazwsxedc", "1q2w3e4r", "1qaz2wsx", "woaini",
    ];

    private static readonly HashSet<string> Exact = new(StringComparer.OrdinalIgnoreCase)
    {
        "correcthorsebatterystaple", "correct horse battery staple", "thisisapassword", "this is a password", "mypasswordis", "ilovemyfamily", "passwordpassword",
        "letmeinletmein", "iloveyouforever", "to be or not to be", "tobeornottobe", "maytheforcebewithyou", "may the force be with you", "winteriscoming",
        "the quick brown fox", "thequickbrownfox", "abcdefghijkl", "abcdefghijklm", "abcdefghijklmnop", "qwertyuiop[]", "qwertyuiopasdf", "1q2w3e4r5t6y",
        "1qaz2wsx3edc", "1qaz2wsx3edc4rfv", "zaq12wsxcde3", "q1w2e3r4t5y6", "asdfghjkl;'", "zxcvbnm,./", "!qaz2wsx#edc", "aa123456789",
    };

    public static bool Contains(string password)
    {
        if (Exact.Contains(password)) return true;
        var bare = new string([.. password.ToLowerInvariant().Where(char.IsLetter)]);
        var letters = bare.Replace("0", "o", StringComparison.Ordinal);

        // Few different characters, runs of digits or letters, or one common word (perhaps repeated) with digits and signs around it.
        if (password.Distinct().Count() < 5 || IsRun(password)) return true;
        return Words.Any(w => letters == w || letters == w + w || letters == w + w + w) || letters.Length == 0 && password.Length < 20 && password.All(char.IsAsciiDigit);
    }

    private static bool IsRun(string password)
    {
        var steps = 0;
        for (var i = 1; i < password.Length; i++)
        {
            if (password[i] - password[i - 1] is 1 or -1 or 0) steps++;
        }

        return steps >= password.Length - 2;
    }
}
