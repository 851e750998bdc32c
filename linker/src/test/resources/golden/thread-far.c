__thread int far = 7;
